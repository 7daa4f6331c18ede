export { MomentTable } from './MomentTable.tsx';
export { detailOf, whatOf } from './telling.ts';
