{{- define "jobLabels" -}}
app: "{{ .Values.name }}-job"
tier: {{ .Values.labels.tier | quote }}
component: {{ .Values.labels.component | quote }}
{{ include "commonLabels" . }}
{{- end -}}
