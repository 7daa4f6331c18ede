import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createEngine, localMemory, openingOf, Root } from './app/index.ts';
import { announceUpdate, keepOffline } from './offline/index.ts';
import { atRest, breath } from './ui/playback/index.ts';
import { speechOf } from './ui/words/index.ts';

/** Who has not touched the page for so long reads, or is gone, in milliseconds. */
const REST = 8000;

const opening = await openingOf(location, localMemory, {
  languages: navigator.languages,
  isCoarse: matchMedia('(pointer: coarse)').matches,
});
document.documentElement.dataset.theme = opening.settings.theme;
const speech = await speechOf(opening.settings.lang);
const engine = createEngine();
await breath();
const first = await engine.later(opening.draft);
await breath();
const root = document.querySelector('#root');
root?.replaceChildren();
if (root)
  createRoot(root).render(
    <StrictMode>
      <Root engine={engine} first={first} opening={opening} memory={localMemory} speech={speech} />
    </StrictMode>,
  );

// What is shown comes first: keeping everything for later would take half the machine from it.
const keepLater = () => void atRest(REST).then(() => keepOffline(announceUpdate));
if (document.readyState === 'complete') keepLater();
else addEventListener('load', keepLater, { once: true });
