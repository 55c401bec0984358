// What the schemas are made of.

export const text = { type: 'string' } as const;
export const count = { type: 'integer', minimum: 0 } as const;
export const instant = { type: 'string', format: 'date-time' } as const;
export const texts = { type: 'array', items: text } as const;

export const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
export const list = (items: object) => ({ type: 'array', items });

export const object = (
  properties: object,
  optional: readonly string[] = [],
) => {
  const required = Object.keys(properties).filter(
    key => !optional.includes(key),
  );
  return { type: 'object', properties, ...(required.length && { required }) };
};

/** A body of a request, which holds nothing else. */
export const closed = (
  properties: object,
  required: readonly string[] = [],
) => ({
  type: 'object',
  properties,
  ...(required.length && { required }),
  additionalProperties: false,
});

export const day = { type: 'string', format: 'date' };

/** What a text was said with, by which it can be said in another language. */
export const params = { type: 'object' } as const;
