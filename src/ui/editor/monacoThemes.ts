import type * as monaco from 'monaco-editor/editor';

const rules = (key: string, text: string, number: string, comment: string) => [
  { token: 'type.yaml', foreground: key },
  { token: 'string.yaml', foreground: text },
  { token: 'number.yaml', foreground: number },
  { token: 'keyword.yaml', foreground: number },
  { token: 'comment.yaml', foreground: comment },
];

/** The page's two brightnesses as editor themes; the same colours as the text field's. */
export function defineThemes({ editor }: typeof monaco): void {
  editor.defineTheme('hookline-light', {
    base: 'vs',
    inherit: true,
    rules: rules('1d4fa8', '0f5d50', '8a3a06', '63676e'),
    colors: {
      'editor.background': '#ffffff',
      'editor.foreground': '#1d1f23',
      'editorLineNumber.foreground': '#6c6f76',
      'editorLineNumber.activeForeground': '#1d1f23',
      'editorLineNumber.dimmedForeground': '#6c6f76',
      'scrollbarSlider.background': '#1d1f2322',
      'scrollbarSlider.hoverBackground': '#1d1f2344',
      focusBorder: '#1c5bd0',
    },
  });
  editor.defineTheme('hookline-dark', {
    base: 'vs-dark',
    inherit: true,
    rules: rules('8db4ff', '96d9c8', 'f0b48a', '9aa0a8'),
    colors: {
      'editor.background': '#1a1c1f',
      'editor.foreground': '#e9e8e4',
      'editorLineNumber.foreground': '#9aa0a8',
      'editorLineNumber.activeForeground': '#e9e8e4',
      'editorLineNumber.dimmedForeground': '#9aa0a8',
      'scrollbarSlider.background': '#eceae622',
      'scrollbarSlider.hoverBackground': '#eceae644',
      focusBorder: '#7fabff',
    },
  });
}
