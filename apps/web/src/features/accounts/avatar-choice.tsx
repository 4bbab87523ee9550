import type { MeView, UpdateProfileInput } from '@tomekeeper/contracts/accounts'
import { MOST_IMAGE_BYTES } from '@tomekeeper/contracts/uploads'
import { type ChangeEvent, useId, useState } from 'react'
import { failureFor } from '../../lib/errors.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Button, buttonClasses } from '../../ui/button.tsx'
import { useSendAvatar } from './use-send-avatar.ts'
import { useUpdateProfile } from './use-update-profile.ts'

const HUES = [10, 35, 60, 100, 150, 185, 215, 250, 285, 325]

const REASONS = {
  image_svg: 'SVG pictures can carry programs. Save it as PNG and try again.',
  image_kind: 'That is not a picture we can read. PNG, JPEG, WebP and GIF work.',
  image_empty: 'That file is empty.',
  image_broken: 'That picture is damaged. Save it again and retry.',
  image_pixels: 'That picture has too many pixels. Make it smaller than 40 megapixels.',
  image_slow: 'That picture takes too long to read.',
}

/** A picture of one's own, or initials on a colour of one's choosing. */
export function AvatarChoice({ me }: { me: MeView }) {
  const send = useSendAvatar()
  const update = useUpdateProfile()
  const [isTooLarge, setTooLarge] = useState(false)
  const failure = isTooLarge
    ? { sentence: 'Pictures may have 5 MB at most.', requestId: undefined }
    : failureFor(send.error ?? update.error, REASONS)

  function take({ target }: ChangeEvent<HTMLInputElement>) {
    const file = target.files?.[0]
    target.value = ''
    if (!file) return
    setTooLarge(file.size > MOST_IMAGE_BYTES)
    if (file.size <= MOST_IMAGE_BYTES) send.mutate(file, { onSuccess: ({ key }) => update.mutate({ avatarKey: key }) })
  }
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center gap-4">
        <Avatar name={me.name} image={me.avatarUrl} hue={me.hue} size="large" />
        <div className="flex flex-wrap gap-2">
          <SendPicture busy={send.isPending} onChange={take} />
          {me.avatarUrl && (
            <Button kind="quiet" busy={update.isPending} onClick={() => update.mutate({ avatarKey: null })}>
              Take it away
            </Button>
          )}
        </div>
      </div>
      {!me.avatarUrl && <Hues hue={me.hue} choose={(changes) => update.mutate(changes)} />}
      {failure && (
        <Banner tone="danger" requestId={failure.requestId}>
          {failure.sentence}
        </Banner>
      )}
    </div>
  )
}

function SendPicture({ busy, onChange }: { busy: boolean; onChange: (event: ChangeEvent<HTMLInputElement>) => void }) {
  const id = useId()
  return (
    <label
      htmlFor={id}
      className={`${buttonClasses({})} has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ember-ink`}
    >
      {busy ? 'Sending the picture' : 'Choose a picture'}
      <input
        id={id}
        type="file"
        accept="image/png,image/jpeg,image/webp,image/gif"
        className="sr-only"
        disabled={busy}
        onChange={onChange}
      />
    </label>
  )
}

const Hues = ({ hue, choose }: { hue: number; choose: (changes: UpdateProfileInput) => void }) => (
  <fieldset>
    <legend className="mb-1.5 text-control font-medium">Colour</legend>
    <div className="grid w-fit grid-cols-5 gap-2">
      {HUES.map((one) => (
        <label
          key={one}
          className="avatar tap grid size-10 place-items-center rounded-full has-checked:outline-2 has-checked:outline-offset-2 has-checked:outline-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ember-ink"
          style={{ '--hue': String(one) } as React.CSSProperties}
        >
          <input
            type="radio"
            name="hue"
            className="sr-only"
            checked={nearest(hue) === one}
            onChange={() => choose({ hue: one })}
            aria-label={`Colour ${HUES.indexOf(one) + 1}`}
          />
        </label>
      ))}
    </div>
  </fieldset>
)

/** A colour that was drawn by lot stands next to one of these. */
const nearest = (hue: number) => HUES.toSorted((one, other) => Math.abs(one - hue) - Math.abs(other - hue))[0]
