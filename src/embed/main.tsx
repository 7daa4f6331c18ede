import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './embed.css';

const root = document.querySelector('#root');
if (root) createRoot(root).render(<StrictMode>{null}</StrictMode>);
