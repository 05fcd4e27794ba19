groups:
    # Le chart de la plateforme inclut ce fichier après deux espaces : gardez une seule clé au premier niveau, et quatre espaces devant les listes.
    # Les expressions d'alerte sont lues par Helm : écrivez {{ "{{" }} $labels.pod {{ "}}" }} pour Prometheus.
    - name: ${{ values.repository }}
      rules:
          - alert: ApplicationIndisponible
            expr: sum by (namespace) (kube_pod_status_ready{pod=~"${{ values.repository }}-.*", condition="true"}) == 0
            for: 5m
            labels:
                severity: critical
                app: ${{ values.repository }}
            annotations:
                summary: Aucun pod de ${{ values.repository }} n'est prêt
                description: Depuis cinq minutes, aucun pod ne répond à la sonde /ready dans {{ "{{" }} $labels.namespace {{ "}}" }}. Regardez les journaux et le dernier déploiement.
          - alert: RedemarragesRepetes
            expr: sum by (namespace, pod) (increase(kube_pod_container_status_restarts_total{pod=~"${{ values.repository }}-.*"}[15m])) > 3
            for: 5m
            labels:
                severity: warning
                app: ${{ values.repository }}
            annotations:
                summary: Le pod {{ "{{" }} $labels.pod {{ "}}" }} redémarre sans cesse
                description: Plus de trois redémarrages en quinze minutes. Regardez pourquoi il s'arrête (mémoire, sonde /health, erreur au démarrage).
          - alert: MemoirePresqueEpuisee
            expr: max by (namespace, pod) (container_memory_working_set_bytes{pod=~"${{ values.repository }}-.*", container!=""}) / max by (namespace, pod) (kube_pod_container_resource_limits{pod=~"${{ values.repository }}-.*", resource="memory"}) > 0.9
            for: 10m
            labels:
                severity: warning
                app: ${{ values.repository }}
            annotations:
                summary: La mémoire du pod {{ "{{" }} $labels.pod {{ "}}" }} est presque épuisée
                description: Plus de 90 % de la limite depuis dix minutes. Augmentez la limite dans le chart, ou cherchez une fuite.
          - alert: ErreursDuServeur
            expr: sum by (namespace) (rate(http_request_duration_seconds_count{pod=~"${{ values.repository }}-.*", status=~"5.."}[5m])) / sum by (namespace) (rate(http_request_duration_seconds_count{pod=~"${{ values.repository }}-.*"}[5m])) > 0.05
            for: 10m
            labels:
                severity: warning
                app: ${{ values.repository }}
            annotations:
                summary: Plus de 5 % des requêtes de ${{ values.repository }} échouent
                description: Depuis dix minutes, dans {{ "{{" }} $labels.namespace {{ "}}" }}. Regardez les journaux d'erreur et les services dont dépend l'application.
