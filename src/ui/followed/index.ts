export { FollowedScripts } from './FollowedScripts.tsx';
