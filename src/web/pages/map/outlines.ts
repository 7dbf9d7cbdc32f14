/** The world's outlines (Natural Earth, 1 : 110 million) in a projection that shows areas as large as they are. */
import { type GeoPermissibleObjects, geoEqualEarth, geoGraticule10, geoPath } from 'd3-geo';
import type { FeatureCollection } from 'geojson';
import codes from 'i18n-iso-countries/codes.json';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-110m.json';

const topology = atlas as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>;
/** Nobody lives there, and it would take a sixth of the picture. */
const ANTARCTICA = '010';

/** ISO 3166 numbers, by which the outlines are known, by alpha-3. */
const NUMBERS = new Map((codes as string[][]).map(([, alpha3 = '', number = '']) => [alpha3, number]));

export interface Outlines {
  /** SVG paths. */
  land: string;
  borders: string;
  graticule: string;
  project(lon: number, lat: number): [number, number] | null;
  middleOf(country: string): [number, number] | null;
}

export function outlinesIn({ width, height }: { width: number; height: number }): Outlines {
  const countries = topology.objects.countries;
  const kept = { ...countries, geometries: countries.geometries.filter(({ id }) => id !== ANTARCTICA) };
  const states = feature(topology, kept) as FeatureCollection;
  const projection = geoEqualEarth()
    .rotate([-11, 0])
    .fitExtent(
      [
        [4, 4],
        [width - 4, height - 4],
      ],
      states,
    );
  const path = geoPath(projection);
  const draw = (shape: GeoPermissibleObjects) => path(shape) ?? '';
  const byNumber = new Map(states.features.map((state) => [String(state.id), state]));
  return {
    land: draw(states),
    borders: draw(mesh(topology, kept, (a, b) => a !== b)),
    graticule: draw(geoGraticule10()),
    project: (lon, lat) => projection([lon, lat]),
    middleOf(country) {
      const state = byNumber.get(NUMBERS.get(country) ?? '');
      return state ? largestMiddle(state, path) : null;
    },
  };
}

/** The middle of the largest part of a state: that of France does not lie in the ocean between it and Guiana. */
function largestMiddle(state: FeatureCollection['features'][0], path: ReturnType<typeof geoPath>): [number, number] {
  const { geometry } = state;
  if (geometry.type !== 'MultiPolygon') return path.centroid(state);
  const parts = geometry.coordinates.map((coordinates) => ({ type: 'Polygon' as const, coordinates }));
  const largest = parts.reduce((best, part) => (path.area(part) > path.area(best) ? part : best));
  return path.centroid(largest);
}
