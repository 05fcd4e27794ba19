CREATE TABLE notes (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  body varchar(500) NOT NULL CHECK (char_length(body) > 0),
  created_at timestamp with time zone NOT NULL DEFAULT current_timestamp
);
