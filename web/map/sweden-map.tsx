import { useEffect, useRef } from 'react';
import { type Listeners, type OpenMap, openMap, type Scene, type View } from './open-map.ts';
import { type Paint, readPaint } from './paint.ts';
import type { Area, Point, Sweden } from './sweden.ts';
import 'leaflet/dist/leaflet.css';
import './sweden-map.css';

type Props = Listeners & {
  readonly sweden: Sweden;
  readonly areas: readonly Area[];
  readonly scene: Scene;
  /** Where to begin; null: all of Sweden. */
  readonly view: View | null;
  /** Says what it is and where the same can be read as a table: what is drawn on a canvas can't be read. */
  readonly label: string;
  readonly words: { readonly nearer: string; readonly further: string; readonly whole: string };
  /** Areas to move to, and again whenever others are given; an empty list moves nowhere. */
  readonly shown: readonly Area[];
  /** A place to move to, and again whenever another is given. */
  readonly lookedAt?: Point | null;
};

/** Areas of Sweden by band, on a canvas. The only Leaflet of the app: it is handed a scene, and tells what is pointed at. */
export function SwedenMap({ sweden, areas, scene, view, label, words, shown, lookedAt = null, ...listeners }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const map = useRef<OpenMap | null>(null);
  const heard = useRef(listeners);
  const drawn = useRef(scene);
  heard.current = listeners;
  drawn.current = scene;
  const begin = useRef(view);
  const paint = useRef<Paint | null>(null);

  useEffect(() => {
    if (element.current === null) return;
    const opened = openMap(element.current, {
      ...{ sweden, areas, view: begin.current },
      listeners: {
        onPoint: (area) => heard.current.onPoint(area),
        onChoose: (area) => heard.current.onChoose(area),
        onChooseSpot: (spot) => heard.current.onChooseSpot?.(spot),
        onView: (moved) => heard.current.onView(moved),
      },
    });
    map.current = opened;
    return () => {
      map.current = null;
      opened.close();
    };
  }, [sweden, areas]);

  useEffect(() => {
    if (element.current === null) return;
    paint.current ??= readPaint(element.current);
    map.current?.paint(paint.current, scene);
  }, [scene]);

  useEffect(
    () =>
      onOtherColours(() => {
        if (element.current === null) return;
        paint.current = readPaint(element.current);
        map.current?.paint(paint.current, drawn.current);
      }),
    [],
  );

  useEffect(() => {
    if (shown.length > 0) map.current?.show(shown);
  }, [shown]);

  useEffect(() => {
    if (lookedAt !== null) map.current?.lookAt(lookedAt);
  }, [lookedAt]);

  return (
    <div className="map">
      <section ref={element} className="map-ground" aria-label={label} />
      <div className="map-keys">
        <button type="button" aria-label={words.nearer} title={words.nearer} onClick={() => map.current?.zoomBy(0.5)}>
          +
        </button>
        <button
          type="button"
          aria-label={words.further}
          title={words.further}
          onClick={() => map.current?.zoomBy(-0.5)}
        >
          −
        </button>
        <button type="button" className="map-whole" onClick={() => map.current?.show(null)}>
          {words.whole}
        </button>
      </div>
    </div>
  );
}

/** When the style sheet has other colours: another scheme, forced colours, paper. */
function onOtherColours(repaint: () => void): () => void {
  const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)', 'print'].map((query) =>
    matchMedia(query),
  );
  for (const query of queries) query.addEventListener('change', repaint);
  return () => {
    for (const query of queries) query.removeEventListener('change', repaint);
  };
}
