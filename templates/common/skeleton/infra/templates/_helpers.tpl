{{- define "commonLabels" -}}
env: {{ .Values.labels.env | quote }}
criticality: {{ .Values.labels.criticality | quote }}
{{- end -}}

{{- define "labels" -}}
app: {{ .Values.name | quote }}
tier: {{ .Values.labels.tier | quote }}
component: {{ .Values.labels.component | quote }}
{{ include "commonLabels" . }}
{{- end -}}

{{- define "selector" -}}
app: {{ .Values.name | quote }}
{{- end -}}

{{- define "image" -}}
{{ .Values.image.repository }}:{{ .Values.image.tag | required "image.tag est donné par values-<environnement>.yaml" }}
{{- end -}}

{{- define "environment" -}}
{{- if .Values.database -}}
env:
  - name: DATABASE_URL
    valueFrom:
      secretKeyRef:
        name: "{{ .Values.name }}-db-app"
        key: {{ .Values.database.urlKey | quote }}
  - name: DATABASE_CA_FILE
    value: /etc/database/ca.crt
{{ end -}}
envFrom:
  - configMapRef:
      name: {{ .Values.name | quote }}
  {{- if .Values.vault.enabled }}
  - secretRef:
      name: {{ .Values.name | quote }}
  {{- end }}
{{- end -}}

{{- define "podSecurity" -}}
runAsNonRoot: true
seccompProfile:
  type: RuntimeDefault
{{- end -}}

{{- define "containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities:
  drop:
    - ALL
{{- end -}}

{{- define "mounts" -}}
- name: tmp
  mountPath: /tmp
{{- if .Values.database }}
- name: database-ca
  mountPath: /etc/database
  readOnly: true
{{- end }}
{{- end -}}

{{- define "volumes" -}}
- name: tmp
  emptyDir:
    sizeLimit: 64Mi
{{- if .Values.database }}
- name: database-ca
  secret:
    secretName: "{{ .Values.name }}-db-ca"
    items:
      - key: ca.crt
        path: ca.crt
{{- end }}
{{- end -}}

{{- define "egress" -}}
- to:
    - podSelector: {}
# DNS du cluster ; OpenShift l'écoute sur 5353.
- to:
    - namespaceSelector: {}
  ports:
    - port: 53
      protocol: UDP
    - port: 53
      protocol: TCP
    - port: 5353
      protocol: UDP
    - port: 5353
      protocol: TCP
{{- if .Values.networkPolicy.egress }}
{{ toYaml .Values.networkPolicy.egress }}
{{- end }}
{{- end -}}
