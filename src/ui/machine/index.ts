export { MachinePanel } from './MachinePanel.tsx';
export { MachineView, type MachineViewProps } from './MachineView.tsx';
