import { createElement, useEffect, useLayoutEffect, useRef, type CSSProperties, type ReactElement } from 'react';
import type { CardScanProps, CardScanView as CardScanElement } from '../widget';
import { propNames } from '../widget/props-element';

interface Placement {
  id?: string;
  className?: string;
  /** The place for `--handoff-color-brand` and the other custom properties. */
  style?: CSSProperties & Record<`--${string}`, string | number>;
}

/** With `resultCase="camel"` the results of the callbacks are typed with camelCase names. */
export type CardScanViewProps = Placement &
  ((CardScanProps<'snake'> & { resultCase?: 'snake' | undefined }) | (CardScanProps<'camel'> & { resultCase: 'camel' }));

/** React tells of a layout effect on a server that it does nothing there; we know. */
const useBeforePaint = typeof window === 'undefined' ? useEffect : useLayoutEffect;

/**
 * `<CardScanView sessionToken={…} onSuccess={…} />`: the custom element as a component of React 17, 18 and 19.
 *
 * The callbacks of the latest rendering are the ones that are called. Nothing is lost or started twice in strict mode.
 */
export function CardScanView(props: CardScanViewProps): ReactElement {
  const element = useRef<CardScanElement>(null);
  useBeforePaint(() => {
    const given = props as Record<string, unknown>;
    const own = propNames.map((name) => [name, given[name]] as const);
    if (element.current) Object.assign(element.current, Object.fromEntries(own));
  });
  const { id, className, style } = props;
  return createElement('card-scan-view', { ref: element, id, class: className, style });
}
