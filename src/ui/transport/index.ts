export { statusIn } from './status.ts';
export { Transport } from './Transport.tsx';
