/** Line drawings of 20 by 20; `aria-hidden`, since words stand beside them or name the button. */
const PATHS = {
  desk: 'M3 16V8l7-5 7 5v8M3 12h14',
  search: 'M9 3a6 6 0 1 0 0 12A6 6 0 0 0 9 3M13.5 13.5 18 18',
  network:
    'M5 5m-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0M15 7m-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0M9 16m-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0M6.9 5.4l6.2 1.2M6 6.8l2.3 7.4M13.8 8.6l-3.6 5.8',
  map: 'M3 5l5-2 4 2 5-2v12l-5 2-4-2-5 2zM8 3v12M12 5v12',
  library: 'M4 3v14M8 3v14M12 3.5l4 13M3 17h14',
  settings: 'M3 6h14M3 10h14M3 14h14M7 4v4M13 8v4M6 12v4',
  close: 'M5 5l10 10M15 5 5 15',
  widen: 'M8 5 3 10l5 5M12 5l5 5-5 5',
  narrow: 'M3 5l5 5-5 5M17 5l-5 5 5 5',
  save: 'M10 3v10M6 9l4 4 4-4M4 17h12',
  flag: 'M5 18V3h9l-2 3.5L14 10H5',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  before: 'M12 5l-5 5 5 5',
  after: 'M8 5l5 5-5 5',
  check: 'M4 10l4 4 8-9',
  down: 'M5 8l5 5 5-5',
  paste: 'M6 4h8v13H6zM8 3h4v2H8z',
  file: 'M5 2h7l4 4v12H5zM12 2v4h4',
  link: 'M8 12l4-4M7 9l-2 2a3 3 0 0 0 4 4l2-2M13 11l2-2a3 3 0 0 0-4-4L9 7',
  calendar: 'M3 5h14v12H3zM3 9h14M7 3v4M13 3v4',
  back: 'M12 4 6 10l6 6',
  forward: 'M8 4l6 6-6 6',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
