# dockerd works one millisecond of three.
# scenarios: docker kill mata o processo na hora|docker stop não espera por um processo que trata SIGTERM|A porta é do contêiner enquanto ele está em execução
meanwhile 'daemon=$(pidof dockerd); while kill -STOP "$daemon"; do sleep 0.1; kill -CONT "$daemon"; sleep 0.05; done'
