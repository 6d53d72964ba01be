"""Language data, one module a language: what each phrase is, under names the rules of `phrasing_clauses` share."""
