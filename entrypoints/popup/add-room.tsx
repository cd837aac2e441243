import { AddParts } from '@/entrypoints/library/phrases/add-parts';
import type { Settings } from '@/utils/settings/schema';

/** Adding words, in the popup. */
export default function AddRoom({ settings, missing }: { settings: Settings; missing?: string }) {
  return <AddParts tones={settings.toneColours} missing={missing} />;
}
