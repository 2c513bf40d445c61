import { useState } from 'react';

/** What can be chosen in the gallery: the first of each is the default. */
export const CHOICES = {
  show: ['both', 'svg', 'canvas', 'difference'],
  theme: ['system', 'light', 'dark'],
  width: ['golden', '320', '480', '640', '960', '1280', '1800'],
} as const;

type Choices = { readonly [Name in keyof typeof CHOICES]: (typeof CHOICES)[Name][number] };

const isOneOf = <T extends string>(values: readonly T[], value: string | null): value is T =>
  values.some((one) => one === value);

function readChoices(address: string): Choices {
  const query = new URLSearchParams(address);
  const read = <T extends string>(name: string, values: readonly [T, ...T[]]): T => {
    const value = query.get(name);
    return isOneOf(values, value) ? value : values[0];
  };
  return {
    show: read('show', CHOICES.show),
    theme: read('theme', CHOICES.theme),
    width: read('width', CHOICES.width),
  };
}

/** The choices as they stand in the address, so that a reload keeps them and a link shows the same. */
export function useChoices(): readonly [Choices, (name: keyof Choices, value: string) => void] {
  const [choices, setChoices] = useState(() => readChoices(location.search));
  const choose = (name: keyof Choices, value: string): void => {
    const query = new URLSearchParams(location.search);
    if (value === CHOICES[name][0]) query.delete(name);
    else query.set(name, value);
    history.replaceState(null, '', `?${query.toString()}${location.hash}`);
    setChoices(readChoices(query.toString()));
  };
  return [choices, choose];
}
