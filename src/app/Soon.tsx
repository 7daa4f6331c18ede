import { type ReactNode, useEffect, useState } from 'react';

/** What may follow the first picture of the page: drawn once that has been painted. */
export function Soon({ children }: { readonly children: ReactNode }) {
  const [isTime, setTime] = useState(false);
  useEffect(() => setTime(true), []);
  return isTime && children;
}
