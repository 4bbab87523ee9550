import type { standardSchemaResolver } from '@hookform/resolvers/standard-schema'
import { type ReactNode, useEffect } from 'react'
import {
  type DefaultValues,
  type FieldValues,
  FormProvider,
  type Path,
  type Resolver,
  type UseFormReturn,
  useForm,
} from 'react-hook-form'
import { Banner } from './banner.tsx'
import { classNames } from './class-names.ts'

type SchemaOf<Values extends FieldValues> = Exclude<
  Parameters<typeof standardSchemaResolver<FieldValues, unknown, Values>>[0],
  undefined
>

export type FormFailure = {
  sentence: string
  requestId?: string
  issues?: readonly { path: string; message: string }[]
}

type Props<Values extends FieldValues> = {
  /** A zod schema, or a function that brings one: then zod loads after the first paint. */
  schema: SchemaOf<Values> | (() => Promise<SchemaOf<Values>>)
  defaults?: DefaultValues<NoInfer<Values>>
  onSubmit: (values: Values, form: UseFormReturn<FieldValues>) => unknown
  /** What the server said no to. Issues land on their fields; the sentence stands above the buttons. */
  failure?: FormFailure | string | null | false
  className?: string
  id?: string
  children: ReactNode
}

/** Checks on leaving a field once it was sent, focuses the first thing that is wrong, and never loses what was typed. */
export function Form<Values extends FieldValues>({
  schema,
  defaults,
  onSubmit,
  failure,
  className,
  id,
  children,
}: Props<Values>) {
  const form = useForm({
    resolver: resolverFor(schema),
    defaultValues: defaults as DefaultValues<FieldValues> | undefined,
    mode: 'onSubmit',
    reValidateMode: 'onChange',
  })
  const failed = typeof failure === 'string' ? { sentence: failure } : failure || undefined
  const issues = failed?.issues

  useEffect(() => {
    if (!issues) return
    for (const [index, issue] of issues.entries())
      form.setError(
        issue.path as Path<FieldValues>,
        { type: 'server', message: issue.message },
        { shouldFocus: index === 0 },
      )
  }, [issues, form])

  return (
    <FormProvider {...form}>
      <form
        id={id}
        noValidate
        className={classNames('flex flex-col gap-5', className)}
        onSubmit={form.handleSubmit((values) => onSubmit(values as Values, form))}
      >
        {children}
        {failed && (
          <Banner tone="danger" requestId={failed.requestId}>
            {failed.sentence}
          </Banner>
        )}
      </form>
    </FormProvider>
  )
}

/** What checks a form comes with the schema, once there is something to check. */
function resolverFor<Values extends FieldValues>(schema: Props<Values>['schema']): Resolver<FieldValues> {
  return async (values, context, options) => {
    const [{ standardSchemaResolver }, loaded] = await Promise.all([
      import('@hookform/resolvers/standard-schema'),
      typeof schema === 'function' && !('~standard' in schema) ? schema() : (schema as SchemaOf<Values>),
    ])
    return (standardSchemaResolver(loaded) as Resolver<FieldValues>)(values, context, options)
  }
}
