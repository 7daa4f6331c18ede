import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { fromLink, optionsOf } from '../core/link/index.ts';
import { breath, inTurns } from '../ui/playback/index.ts';
import { englishSpeech, speechOf } from '../ui/words/index.ts';
import { documentOf } from './document.ts';
import './embed.css';
import { Frame } from './Frame.tsx';
import { outcomeIn } from './outcome.ts';
import { panelsFor } from './panels.ts';

const root = document.querySelector('#root');
if (root) begin(root);

async function begin(element: Element) {
  const options = optionsOf(location.search);
  const lang = options.lang ?? (navigator.language.startsWith('zh') ? 'zh' : 'en');
  element.ownerDocument.documentElement.dataset.theme = options.theme ?? 'auto';
  await breath();
  const [reading, speech, panels] = await Promise.all([
    fromLink(location.hash),
    speechOf(lang).catch(() => englishSpeech),
    panelsFor(options.view),
  ]);
  const { document, problems } = documentOf(reading, options);
  const outcome = document && (await inTurns(outcomeIn(document)));
  element.replaceChildren();
  createRoot(element).render(
    <StrictMode>
      <Frame first={{ document, outcome, problems }} options={options} speech={speech} panels={panels} />
    </StrictMode>,
  );
}
