# The student's docker has a plugin, a header of its own for the daemon, and other keys to detach (config.json).
# scenarios: Com um terminal, o contêiner vive.*|docker stop não espera por um processo que trata SIGTERM
mkdir -p /home/aluno/.docker/cli-plugins
cat > /home/aluno/.docker/cli-plugins/docker-ola << 'END'
#!/bin/sh
echo '{"SchemaVersion": "0.1.0", "Vendor": "sala", "Version": "1.0", "ShortDescription": "says hello"}'
END
chmod +x /home/aluno/.docker/cli-plugins/docker-ola
echo '{"HttpHeaders": {"X-Sala": "12"}, "detachKeys": "ctrl-e,e", "plugins": {"ola": {"nome": "aluno"}}}' > /home/aluno/.docker/config.json
chown -R aluno /home/aluno/.docker
