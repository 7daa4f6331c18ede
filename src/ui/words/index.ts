export { clockOf, durationOf } from './duration.ts';
export { englishSpeech, Sentence, Speaking, type Speech, sayIn, speechOf, useSpeech } from './speech.tsx';
export type { Words } from './words.en.ts';
