export { Kubectl } from './Kubectl.tsx';
export { type PodLine, podLineOf } from './podLine.ts';
