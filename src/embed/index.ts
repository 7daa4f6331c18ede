export type { EmbedEvent } from './contract.ts';
export { type Connection, connect } from './element/connection.ts';
