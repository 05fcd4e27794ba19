{{- define "databaseLabels" -}}
app: "{{ .Values.name }}-db"
tier: db
component: postgres
{{ include "commonLabels" . }}
{{- end -}}
