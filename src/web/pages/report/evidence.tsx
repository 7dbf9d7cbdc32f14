export default function ReportEvidence({ id }: { id: string }) {
  return <p>{id}</p>;
}
