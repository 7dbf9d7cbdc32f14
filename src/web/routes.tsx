/** The pages and their addresses. Each is loaded when it is first opened. */
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

export interface Page {
  /** As wouter matches it. */
  path: string;
  page: LazyExoticComponent<ComponentType>;
}

export const PAGES: readonly Page[] = [
  { path: '/', page: lazy(() => import('./pages/desk/index.tsx')) },
  { path: '/dyads/:code', page: lazy(() => import('./pages/dyad/index.tsx')) },
  { path: '/events/:id', page: lazy(() => import('./pages/event/index.tsx')) },
  { path: '/reports/:id', page: lazy(() => import('./pages/report/index.tsx')) },
  { path: '/parties/:code', page: lazy(() => import('./pages/party/index.tsx')) },
  { path: '/network', page: lazy(() => import('./pages/network/index.tsx')) },
  { path: '/map', page: lazy(() => import('./pages/map/index.tsx')) },
  { path: '/search', page: lazy(() => import('./pages/search/index.tsx')) },
  { path: '/library', page: lazy(() => import('./pages/library/index.tsx')) },
];

/** Addresses of views. Ids may hold any character, so they are escaped here and nowhere else. */
export const addressOf = {
  dyad: (code: string) => `/dyads/${encodeURIComponent(code)}`,
  event: (id: string) => `/events/${encodeURIComponent(id)}`,
  report: (id: string) => `/reports/${encodeURIComponent(id)}`,
  party: (code: string) => `/parties/${encodeURIComponent(code)}`,
  search: (query: string) => `/search?q=${encodeURIComponent(query)}`,
};
