import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { localMemory, readSettings } from '../app/shared/index.ts';
import { optionsOf } from '../core/link/index.ts';
import { speechOf } from '../ui/words/index.ts';
import './builder.css';
import { openingOf } from './choices.ts';
import { Root } from './Root.tsx';

const stored = readSettings(localMemory.read('settings'));
const { lang = stored.lang } = optionsOf(location.search);
document.documentElement.dataset.theme = stored.theme ?? 'auto';
const [first, speech] = await Promise.all([
  openingOf(location),
  speechOf(lang ?? (navigator.language.startsWith('zh') ? 'zh' : 'en')),
]);
const root = document.querySelector('#root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <Root first={first} speech={speech} />
    </StrictMode>,
  );
