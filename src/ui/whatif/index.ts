export { WhatIf, type WhatIfProps } from './WhatIf.tsx';
