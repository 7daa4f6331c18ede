export { Kubectl } from './Kubectl.tsx';
