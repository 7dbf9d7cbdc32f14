import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queries } from './api.ts';
import { fetchAhead } from './routes.tsx';
import { SettingsProvider, tellAtOnce } from './settings.tsx';
import { Shell } from './shell.tsx';
import { WordsProvider } from './words.ts';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/shell.css';
import './styles/parts.css';
import './styles/print.css';

tellAtOnce();
await fetchAhead(location.pathname);
createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <SettingsProvider>
        <WordsProvider>
          <Shell />
        </WordsProvider>
      </SettingsProvider>
    </QueryClientProvider>
  </StrictMode>,
);
