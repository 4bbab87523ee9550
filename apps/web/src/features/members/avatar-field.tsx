import { useMutation } from '@tanstack/react-query'
import { imageUrlOf } from '@tomekeeper/contracts/uploads'
import { ImageUp } from 'lucide-react'
import { useId } from 'react'
import { sentenceFor } from '../../lib/errors.ts'
import { IMAGE_TYPES, uploadImage } from '../../lib/upload-image.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Button } from '../../ui/button.tsx'
import { FieldError } from '../../ui/field.tsx'

type Props = { name: string; hue: number | null; avatarKey: string | null; onChange: (key: string | null) => void }

const REASONS = {
  image_kind: 'That is not a picture we can read. PNG, JPEG, WebP and GIF work.',
  image_svg: 'SVG pictures can carry programs. Save it as PNG and try again.',
  image_broken: 'That picture is damaged. Save it again and retry.',
}

export function AvatarField({ name, hue, avatarKey, onChange }: Props) {
  const id = useId()
  const upload = useMutation({
    mutationFn: (file: File) => uploadImage(file, 'avatar'),
    onSuccess: ({ key }) => onChange(key),
  })
  return (
    <div className="flex items-center gap-4">
      <Avatar name={name || '?'} hue={hue} image={avatarKey && imageUrlOf(avatarKey)} size="large" decorative />
      <div className="flex min-w-0 flex-col gap-1.5">
        <div className="flex flex-wrap items-center gap-2">
          <label
            htmlFor={id}
            className="tap inline-flex min-h-10 cursor-pointer items-center gap-2 rounded-md bg-raised px-4 py-2 text-control font-medium shadow-[inset_0_0_0_1px_var(--line-strong)] hover:bg-hover has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ember-ink"
          >
            <ImageUp size={16} aria-hidden />
            {upload.isPending ? 'Sending…' : 'Choose a portrait'}
            <input
              id={id}
              type="file"
              accept={IMAGE_TYPES}
              className="sr-only"
              onChange={({ target }) => {
                const file = target.files?.[0]
                if (file) upload.mutate(file)
                target.value = ''
              }}
            />
          </label>
          {avatarKey && (
            <Button kind="quiet" onClick={() => onChange(null)}>
              Take it off
            </Button>
          )}
        </div>
        {upload.error && <FieldError id={`${id}-error`}>{sentenceFor(upload.error, REASONS)}</FieldError>}
      </div>
    </div>
  )
}
