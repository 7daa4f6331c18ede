export { TimingPanel } from './TimingPanel.tsx';
