export { statusOf } from './status.ts';
export { Transport } from './Transport.tsx';
