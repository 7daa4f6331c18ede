import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createEngine, localMemory, openingOf, Root } from './app/index.ts';
import { announceUpdate, keepOffline } from './offline/index.ts';
import { breath } from './ui/playback/index.ts';
import { speechOf } from './ui/words/index.ts';

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

// What is shown comes first.
if (document.readyState === 'complete') keepOffline(announceUpdate);
else addEventListener('load', () => keepOffline(announceUpdate), { once: true });
