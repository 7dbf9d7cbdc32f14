/** The pages and their addresses. Each is loaded when it is first opened. */
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

export interface Page {
  /** As wouter matches it. */
  path: string;
  /** Loads itself when it is first shown. */
  page: LazyExoticComponent<ComponentType>;
  load(): Promise<{ default: ComponentType }>;
  /** Once it is loaded: React shows a lazy page a third of a second after its sign of waiting, however soon it came. */
  ready?: ComponentType;
}

function page(path: string, load: Page['load']): Page {
  return { path, page: lazy(load), load };
}

export const PAGES: readonly Page[] = [
  page('/', () => import('./pages/desk/index.tsx')),
  page('/dyads/:code', () => import('./pages/dyad/index.tsx')),
  page('/events/:id', () => import('./pages/event/index.tsx')),
  page('/reports/:id', () => import('./pages/report/index.tsx')),
  page('/parties/:code', () => import('./pages/party/index.tsx')),
  page('/network', () => import('./pages/network/index.tsx')),
  page('/map', () => import('./pages/map/index.tsx')),
  page('/search', () => import('./pages/search/index.tsx')),
  page('/library', () => import('./pages/library/index.tsx')),
];

/** Fetches the page of an address, so that it is there when it is shown. Never rejects: the page itself will say why. */
export async function fetchAhead(address: string): Promise<void> {
  const path = address.replace(/[?#].*$/, '');
  const found = PAGES.find((one) => new RegExp(`^${one.path.replace(/:\w+/, '[^/]+')}$`).test(path));
  try {
    if (found) found.ready = (await found.load()).default;
  } catch {}
}

/** Addresses of views. Ids may hold any character, so they are escaped here and nowhere else. */
export const addressOf = {
  dyad: (code: string) => `/dyads/${encodeURIComponent(code)}`,
  event: (id: string) => `/events/${encodeURIComponent(id)}`,
  report: (id: string) => `/reports/${encodeURIComponent(id)}`,
  party: (code: string) => `/parties/${encodeURIComponent(code)}`,
  search: (query: string) => `/search?q=${encodeURIComponent(query)}`,
};
