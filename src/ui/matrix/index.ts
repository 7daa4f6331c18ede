export { Matrix } from './Matrix.tsx';
