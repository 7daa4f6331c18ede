import './offline.css';

const words = {
  en: { news: 'A newer version of Hookline is here.', bring: 'Show it', later: 'Later' },
  zh: { news: 'Hookline 有新版本。', bring: '立即使用', later: '以后再说' },
} as const;

/** Says, without taking the focus or covering the work, that a newer version is there, and leaves the choice. */
export function announceUpdate(bring: () => void): void {
  const said = words[document.documentElement.lang.startsWith('zh') ? 'zh' : 'en'];
  const notice = document.createElement('div');
  notice.className = 'hl-update';
  notice.setAttribute('role', 'status');
  notice.dataset.testid = 'update';
  const text = document.createElement('p');
  text.textContent = said.news;
  const close = () => notice.remove();
  notice.append(text, button(said.bring, bring), button(said.later, close));
  document.querySelector('.hl-update')?.remove();
  document.body.append(notice);
}

function button(label: string, act: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  element.addEventListener('click', act);
  return element;
}
