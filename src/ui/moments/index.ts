export { MomentTable } from './MomentTable.tsx';
