export { type RuleText, Why } from './Why.tsx';
