import L from 'leaflet';
import { ground, reach, toPoint, toPosition, toPositions, whole } from './ground.ts';
import type { Paint } from './paint.ts';
import { placeNames } from './place-names.ts';
import { drawSpot, type Spot } from './spots.ts';
import type { Area, Point, Sweden } from './sweden.ts';

/** What is drawn on the ground: areas by the number of their band. */
export type Scene = {
  readonly bandOf: ReadonlyMap<string, number>;
  /** Areas drawn with a heavy line around them. */
  readonly marked: ReadonlySet<string>;
  /** A municipality drawn with a broken line around it. */
  readonly outlined: string | null;
  /** Signs at places, such as an arrow; and names, the more important first, of which those are shown that have room. */
  readonly signs: readonly Sign[];
  readonly names: readonly Sign[];
  /** Places of a class each, the last on top. */
  readonly spots?: readonly Spot[];
};
export type Sign = { readonly at: Point; readonly text: string };

export type View = { readonly centre: Point; readonly zoom: number };

export type Listeners = {
  readonly onPoint: (area: string | null) => void;
  readonly onChoose: (area: string) => void;
  readonly onChooseSpot?: (spot: string) => void;
  readonly onView: (view: View) => void;
};

/** A map that is there, and what can be done with it. */
export type OpenMap = {
  paint(paint: Paint, scene: Scene): void;
  zoomBy(steps: number): void;
  show(areas: readonly Area[] | null): void;
  lookAt(point: Point): void;
  close(): void;
};

/** Draws areas over the base map on one canvas. The element must have a size. */
export function openMap(
  element: HTMLElement,
  {
    sweden,
    areas,
    view,
    listeners,
  }: { sweden: Sweden; areas: readonly Area[]; view: View | null; listeners: Listeners },
): OpenMap {
  const renderer = L.canvas({ padding: 0.6 });
  const map = L.map(element, {
    ...{ crs: ground, renderer, zoomControl: false, attributionControl: false, maxBounds: reach },
    ...{ minZoom: 0, maxZoom: 5.5, zoomSnap: 0.1, zoomDelta: 0.5, wheelPxPerZoomLevel: 120, keyboardPanDelta: 60 },
  });
  if (view === null) map.fitBounds(whole, { animate: false });
  else map.setView(toPosition(view.centre), view.zoom, { animate: false });
  const layers = { ...drawGround(map, sweden), ...drawAreas(map, areas, listeners) };
  const spots = L.layerGroup().addTo(map);
  const marks = L.layerGroup().addTo(map);
  const writing = L.layerGroup().addTo(map);
  let shown: Scene | null = null;
  let painted: Paint | null = null;
  const write = () => shown && writeNames(map, writing, shown);
  map.on('moveend', () => {
    write();
    listeners.onView({ centre: toPoint(map.getCenter()), zoom: map.getZoom() });
  });
  return {
    paint(paint, scene) {
      // What is pointed at changes with every move of the mouse; the areas' colours seldom do.
      if (paint !== painted || scene.bandOf !== shown?.bandOf) paintAll(layers, paint, scene);
      if (paint !== painted || scene.spots !== shown?.spots) drawSpots(spots, { paint, scene, listeners });
      painted = paint;
      shown = scene;
      drawMarks(marks, { paint, scene, sweden, areas });
      write();
    },
    zoomBy: (steps) => map.setZoom(map.getZoom() + steps),
    show: (chosen) => {
      const bounds = chosen === null ? L.latLngBounds(whole) : boundsOf(chosen);
      map.fitBounds(bounds, { maxZoom: 3.5, padding: [24, 24] });
    },
    lookAt: (point) => map.setView(toPosition(point), Math.max(map.getZoom(), 3.5)),
    close: () => map.remove(),
  };
}

type Layers = {
  readonly abroad: L.Polygon;
  readonly counties: L.Polyline;
  readonly shapes: ReadonlyMap<string, L.Polygon>;
};

function drawGround(map: L.Map, { abroad, countyBorders }: Sweden): Pick<Layers, 'abroad' | 'counties'> {
  const still = { interactive: false, smoothFactor: 1 };
  return {
    abroad: L.polygon(abroad.map(toPositions), { ...still, fillRule: 'nonzero' }).addTo(map),
    counties: L.polyline(countyBorders.map(toPositions), still).addTo(map),
  };
}

function drawAreas(map: L.Map, areas: readonly Area[], { onPoint, onChoose }: Listeners): Pick<Layers, 'shapes'> {
  const shapes = areas.map(({ id, rings }) => {
    const shape = L.polygon(rings.map(toPositions), { smoothFactor: 1, bubblingMouseEvents: false }).addTo(map);
    shape.on({ mouseover: () => onPoint(id), mouseout: () => onPoint(null), click: () => onChoose(id) });
    return [id, shape] as const;
  });
  return { shapes: new Map(shapes) };
}

function paintAll({ abroad, counties, shapes }: Layers, paint: Paint, { bandOf }: Scene): void {
  abroad.setStyle({ stroke: true, color: paint.abroad, weight: 1, fillColor: paint.abroad, fillOpacity: 1 });
  for (const [id, shape] of shapes)
    shape.setStyle({
      color: paint.edge,
      weight: 1,
      fillColor: asColour(paint.bands[bandOf.get(id) ?? 0]),
      fillOpacity: 1,
    });
  counties.setStyle({ color: paint.county, weight: 1, opacity: 1 }).bringToFront();
}

/** A canvas fills with a pattern as it does with a colour; Leaflet hands through what it is given. */
const asColour = (pattern: CanvasPattern | undefined): string => pattern as unknown as string;

type Spotted = { readonly paint: Paint; readonly scene: Scene; readonly listeners: Listeners };

function drawSpots(layer: L.LayerGroup, { paint, scene, listeners }: Spotted): void {
  layer.clearLayers();
  for (const spot of scene.spots ?? []) {
    const drawn = drawSpot(toPosition(spot.at), spot, paint).addTo(layer);
    drawn.on({ click: () => listeners.onChooseSpot?.(spot.id) });
  }
}

type Drawn = { readonly paint: Paint; readonly scene: Scene; readonly sweden: Sweden; readonly areas: readonly Area[] };

/** What is drawn over everything else, anew each time: it is little. */
function drawMarks(marks: L.LayerGroup, { paint, scene, sweden, areas }: Drawn): void {
  marks.clearLayers();
  const around = ({ rings }: Area, options: L.PolylineOptions) =>
    L.polygon(rings.map(toPositions), { ...options, fill: false, interactive: false, color: paint.mark }).addTo(marks);
  for (const area of areas) if (scene.marked.has(area.id)) around(area, { weight: 3 });
  const outlined = sweden.municipalities.find(({ id }) => id === scene.outlined);
  if (outlined !== undefined) around(outlined, { weight: 2, dashArray: '5 4' });
  for (const sign of scene.signs) writeSign(marks, sign, 'map-sign');
}

function writeNames(map: L.Map, writing: L.LayerGroup, { names, signs }: Scene): void {
  writing.clearLayers();
  const onScreen = (at: Point) => map.latLngToContainerPoint(toPosition(at));
  const { x: width, y: height } = map.getSize();
  for (const name of placeNames(names, { onScreen, taken: signs, width, height })) writeSign(writing, name, 'map-name');
}

function writeSign(layer: L.LayerGroup, { at, text }: Sign, className: string): void {
  const written = document.createElement('span');
  written.textContent = text;
  const icon = L.divIcon({ className, html: written, iconSize: [0, 0] });
  L.marker(toPosition(at), { icon, interactive: false, keyboard: false }).addTo(layer);
}

const boundsOf = (areas: readonly Area[]): L.LatLngBounds =>
  L.latLngBounds(areas.flatMap(({ rings }) => rings.flatMap(toPositions)));
