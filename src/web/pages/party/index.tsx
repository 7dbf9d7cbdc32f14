import { PageHead } from '../../parts/page.tsx';

export default function PartyPage() {
  return <PageHead title="Party" />;
}
