import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { fromLink, optionsOf } from '../core/link/index.ts';
import { englishSpeech, speechOf } from '../ui/words/index.ts';
import './embed.css';
import { Frame } from './Frame.tsx';
import { panelsFor } from './panels.ts';

const root = document.querySelector('#root');
if (root) begin(root);

async function begin(element: Element) {
  const options = optionsOf(location.search);
  const lang = options.lang ?? (navigator.language.startsWith('zh') ? 'zh' : 'en');
  document.documentElement.dataset.theme = options.theme ?? 'auto';
  const [reading, speech, panels] = await Promise.all([
    fromLink(location.hash),
    speechOf(lang).catch(() => englishSpeech),
    panelsFor(options.view),
  ]);
  createRoot(element).render(
    <StrictMode>
      <Frame reading={reading} options={options} speech={speech} panels={panels} />
    </StrictMode>,
  );
}
