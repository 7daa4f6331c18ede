export { BehaviourPanel } from './BehaviourPanel.tsx';
export type { ContainerChoices, Hook } from './choices.ts';
