export { MachinePanel } from './MachinePanel.tsx';
