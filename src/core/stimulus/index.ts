export { defaultTiming, type Stimulus, type Timing } from './stimulus.ts';
