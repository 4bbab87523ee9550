import { Breadcrumb } from '../../ui/breadcrumb.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { BringIn } from './bring-in.tsx'
import { Open5eSearch } from './open5e-search.tsx'
import { PastImports } from './past-imports.tsx'

/** Monsters from elsewhere, and the way back. */
export function ImportsScreen({ campaignId }: { campaignId: string }) {
  return (
    <>
      <PageHeader
        title="Import monsters"
        above={
          <Breadcrumb>
            <TextLink to="/campaigns/$campaignId/bestiary/{-$locator}" params={{ campaignId, locator: undefined }}>
              Bestiary
            </TextLink>
            Import
          </Breadcrumb>
        }
        description="From 5etools, Open5e, Improved Initiative, or any text with stat blocks in it."
      />
      <div className="flex max-w-4xl flex-col gap-6">
        <BringIn campaignId={campaignId} />
        <Open5eSearch campaignId={campaignId} />
        <PastImports campaignId={campaignId} />
      </div>
    </>
  )
}
