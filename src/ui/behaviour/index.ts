export { BehaviourPanel } from './BehaviourPanel.tsx';
export type { ContainerChoices, Hook, Origin } from './choices.ts';
