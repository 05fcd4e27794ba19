{{- define "labels" -}}
app: {{ .Values.name | quote }}
env: {{ .Values.labels.env | quote }}
tier: {{ .Values.labels.tier | quote }}
criticality: {{ .Values.labels.criticality | quote }}
component: {{ .Values.labels.component | quote }}
{{- end -}}

{{- define "selector" -}}
app: {{ .Values.name | quote }}
{{- end -}}
