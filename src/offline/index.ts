export { announceUpdate } from './announce.ts';
export { keepOffline } from './keep.ts';
