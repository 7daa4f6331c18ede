export { Doubt } from './Doubt.tsx';
