import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { readSettings } from '../app/settings.ts';
import { localMemory } from '../app/storage.ts';
import { speechOf } from '../ui/words/index.ts';
import './builder.css';
import { choicesOf } from './choices.ts';
import { Root } from './Root.tsx';

const { lang, theme = 'auto' } = readSettings(localMemory.read('settings'));
document.documentElement.dataset.theme = theme;
const [first, speech] = await Promise.all([
  choicesOf(location),
  speechOf(lang ?? (navigator.language.startsWith('zh') ? 'zh' : 'en')),
]);
const root = document.querySelector('#root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <Root first={first} speech={speech} />
    </StrictMode>,
  );
